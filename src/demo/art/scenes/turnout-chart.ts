import { rgb, type Scene } from '../brush.ts';

/** A chart as a newspaper would print it. */
export const turnoutChart: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  pen.fillStyle = rgb([250, 247, 240]);
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = rgb([190, 40, 46]);
  pen.fillRect(width * 0.05, height * 0.07, width * 0.055, height * 0.012);
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.fillStyle = rgb([26, 30, 38]);
  pen.font = `700 ${height * 0.064}px "DejaVu Serif", serif`;
  pen.fillText('More people voted than in 20 years', width * 0.05, height * 0.17);
  pen.fillStyle = rgb([92, 98, 108]);
  pen.font = `${height * 0.034}px "DejaVu Sans", sans-serif`;
  pen.fillText('Turnout in the national election of Freedonia, per cent', width * 0.05, height * 0.23);
  const years = ['2006', '2010', '2014', '2018', '2022', '2026'];
  const turnout = [61, 58, 54, 57, 66, 73];
  const base = height * 0.84;
  const scale = (height * 0.52) / 80;
  for (let line = 0; line <= 80; line += 20) {
    pen.fillStyle = rgb([224, 219, 208]);
    pen.fillRect(width * 0.05, base - line * scale, width * 0.9, 2);
    pen.fillStyle = rgb([130, 134, 142]);
    pen.font = `${height * 0.028}px "DejaVu Sans", sans-serif`;
    pen.fillText(String(line), width * 0.05, base - line * scale - height * 0.012);
  }
  for (const [index, year] of years.entries()) {
    const value = turnout[index] ?? 0;
    const x = width * (0.13 + index * 0.138);
    const last = index === years.length - 1;
    pen.fillStyle = rgb(last ? [190, 40, 46] : [96, 128, 158]);
    pen.fillRect(x, base - value * scale, width * 0.088, value * scale);
    pen.fillStyle = rgb(last ? [190, 40, 46] : [46, 56, 70]);
    pen.textAlign = 'center';
    pen.font = `700 ${height * 0.042}px "DejaVu Sans", sans-serif`;
    pen.fillText(String(value), x + width * 0.044, base - value * scale - height * 0.018);
    pen.fillStyle = rgb([60, 66, 76]);
    pen.font = `${height * 0.034}px "DejaVu Sans", sans-serif`;
    pen.fillText(year, x + width * 0.044, base + height * 0.052);
  }
  pen.textAlign = 'left';
  pen.fillStyle = rgb([130, 134, 142]);
  pen.font = `${height * 0.026}px "DejaVu Sans", sans-serif`;
  pen.fillText('Source: invented for a demonstration', width * 0.05, height * 0.95);
};
