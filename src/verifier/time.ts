/** Milliseconds since 1970 UTC as ISO 8601; null where no calendar date has that number. */
export function isoFromMilliseconds(milliseconds: number): string | null {
  // biome-ignore lint/style/noRestrictedGlobals: conversion of a given time, no clock is read
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** ISO 8601 (or RFC 3339) text as milliseconds since 1970 UTC; null where it is none. */
export function millisecondsFromIso(text: string): number | null {
  // biome-ignore lint/style/noRestrictedGlobals: conversion of a given time, no clock is read
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}
