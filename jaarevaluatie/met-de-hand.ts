// Hoe tellen rijen mee die iemand met de hand wijzigde en waarover nog niet is beslist? (5.3.1)
export const metDeHand = (aantal: number): string =>
  aantal === 1
    ? 'Een rij is met de hand gewijzigd; zij telt zoals zij het laatst is vastgelegd.'
    : `${aantal} rijen zijn met de hand gewijzigd; zij tellen zoals zij het laatst zijn vastgelegd.`;
