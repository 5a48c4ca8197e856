/** As the contract has it (`pin` in seat-contract.ts); said here so that the page can tell before it asks. */
export const fewestPinCharacters = 4;
