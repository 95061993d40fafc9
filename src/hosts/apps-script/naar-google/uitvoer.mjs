// What does the person at the keyboard get to read? One sentence for each thing done, and a stop that says what was not.
export const zeg = (tekst) => process.stdout.write(`${tekst}\n`);

export const stop = (tekst) => {
  process.stderr.write(`${tekst}\n`);
  process.exit(1);
};
