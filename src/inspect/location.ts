/** Where unsigned metadata says that a picture was taken: in degrees, north and east positive. */
export interface StatedPlace {
  readonly latitude: number;
  readonly longitude: number;
}

/** EXIF GPS tags (EXIF 2.32 §4.6.6) as the report holds them; null where they name no point on the Earth. */
export function statedPlace(exif: Readonly<Record<string, string>>): StatedPlace | null {
  const latitude = degrees(exif['GPSLatitude'], exif['GPSLatitudeRef'], 'S', 90);
  const longitude = degrees(exif['GPSLongitude'], exif['GPSLongitudeRef'], 'W', 180);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function degrees(text: string | undefined, side: string | undefined, negative: string, most: number): number | null {
  const parts = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => !Number.isFinite(part))) return null;
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  const value = whole + minutes / 60 + seconds / 3600;
  const signed = side?.trim().toUpperCase().startsWith(negative) ? -value : value;
  return Math.abs(signed) <= most ? signed : null;
}

/** Degrees, minutes and seconds with their quarter, as on maps: 48° 12′ 30″ N. */
export function placeWords({ latitude, longitude }: StatedPlace): string {
  const half = (value: number, plus: string, minus: string): string => {
    const total = Math.round(Math.abs(value) * 3600);
    const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
    return `${parts[0]}° ${parts[1]}′ ${parts[2]}″ ${value < 0 ? minus : plus}`;
  };
  return `${half(latitude, 'N', 'S')}, ${half(longitude, 'E', 'W')}`;
}
