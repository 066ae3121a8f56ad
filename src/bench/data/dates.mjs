// Dates between 2005 and 2025, as the record files write them

const FIRST = Date.UTC(2005, 0, 1);
const DAYS = 7600;
const DAY = 24 * 60 * 60 * 1000;

export function day(number) {
  return new Date(FIRST + number * DAY).toISOString().slice(0, 10);
}

export function randomDay(random) {
  return day(random.below(DAYS));
}

export function later(date, days) {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another; null if either is less precise than a day. */
export function daysBetween(from, to) {
  return from.length < 10 || to.length < 10 ? null : (Date.parse(to) - Date.parse(from)) / DAY;
}
