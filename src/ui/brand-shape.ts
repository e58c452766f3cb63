/** The mark on a field of 32 by 32: a point of origin, and the route from it, drawing a W. */
export const BRAND_ROUTE = 'M6.5 8.5L11 23L16 12L21 23L26 8.5';
export const BRAND_ORIGIN = { x: 6.5, y: 8.5, radius: 3.6 } as const;
