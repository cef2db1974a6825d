import { canvas, type Pen } from './canvas.ts';

/** A street in front of which the carrier stands: sky, houses, trees, people, all of them blots. */
export function paintScene(width: number, height: number, random: () => number): Pen {
  const pen = canvas(width, height);
  const sky = pen.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${200 + random() * 20} 45% ${60 + random() * 20}%)`);
  sky.addColorStop(0.6, '#d8dcd8');
  sky.addColorStop(0.62, `hsl(${30 + random() * 60} 14% 45%)`);
  sky.addColorStop(1, '#4b4842');
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  for (let house = 0; house < 7; house += 1) {
    const x = random() * width;
    const high = (0.15 + random() * 0.4) * height;
    const wide = (0.08 + random() * 0.2) * width;
    pen.fillStyle = `hsl(${random() * 60} ${10 + random() * 25}% ${35 + random() * 40}%)`;
    pen.fillRect(x, height * 0.65 - high, wide, high);
    pen.fillStyle = 'rgb(30 34 44 / 0.6)';
    for (let window = 0; window < 8; window += 1) {
      pen.fillRect(x + wide * random() * 0.85, height * 0.65 - high * random(), wide * 0.1, high * 0.08);
    }
  }
  for (let tree = 0; tree < 60; tree += 1) {
    pen.fillStyle = `hsl(${90 + random() * 40} ${25 + random() * 30}% ${18 + random() * 22}%)`;
    pen.beginPath();
    pen.arc(random() * width, height * (0.3 + random() * 0.4), (0.01 + random() * 0.03) * width, 0, 7);
    pen.fill();
  }
  for (let someone = 0; someone < 9; someone += 1) {
    const [x, y, size] = [
      random() * width,
      height * (0.6 + random() * 0.3),
      height * (0.04 + random() * 0.05),
    ];
    pen.fillStyle = `hsl(${random() * 360} 40% ${25 + random() * 40}%)`;
    pen.fillRect(x - size * 0.5, y, size, size * 2.6);
    pen.fillStyle = '#8c5e3e';
    pen.beginPath();
    pen.arc(x, y - size * 0.4, size * 0.42, 0, 7);
    pen.fill();
  }
  return pen;
}
