import { blend, ellipse, polygon, rgb, type Scene, verticalGradient } from '../brush.ts';
import { develop } from '../noise.ts';

/** A poster with one word. */
export const votePoster: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  verticalGradient(canvas, [
    [0, [18, 62, 92]],
    [1, [12, 34, 62]],
  ]);
  const cx = width / 2;
  const cy = height * 0.44;
  for (let ray = 0; ray < 36; ray++) {
    const from = (Math.PI * 2 * ray) / 36;
    const to = from + Math.PI / 36;
    const far = height * 1.1;
    pen.fillStyle = rgb(blend([240, 176, 66], [226, 92, 60], ray % 2), 0.92);
    polygon(pen, [
      [cx, cy],
      [cx + Math.cos(from) * far, cy + Math.sin(from) * far],
      [cx + Math.cos(to) * far, cy + Math.sin(to) * far],
    ]);
  }
  pen.fillStyle = rgb([250, 240, 216]);
  ellipse(pen, cx, cy, width * 0.335, width * 0.335);
  pen.fillStyle = rgb([18, 52, 84]);
  ellipse(pen, cx, cy, width * 0.305, width * 0.305);
  pen.strokeStyle = rgb([250, 240, 216]);
  pen.lineWidth = width * 0.062;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(cx - width * 0.14, cy + width * 0.01);
  pen.lineTo(cx - width * 0.035, cy + width * 0.12);
  pen.lineTo(cx + width * 0.16, cy - width * 0.13);
  pen.stroke();
  pen.fillStyle = rgb([18, 52, 84]);
  pen.fillRect(0, height * 0.755, width, height * 0.245);
  pen.fillStyle = rgb([250, 240, 216]);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `900 ${height * 0.125}px "DejaVu Sans", sans-serif`;
  pen.fillText('VOTE', cx, height * 0.845);
  pen.font = `600 ${height * 0.034}px "DejaVu Sans", sans-serif`;
  pen.fillText('SUNDAY  ·  8 TO 18 O’CLOCK', cx, height * 0.94);
  develop(canvas, 3, 0.2);
};
