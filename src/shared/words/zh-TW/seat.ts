export const seat = {};
