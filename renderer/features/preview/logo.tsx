import { useEffect, useRef } from 'react';
import type { Logo } from '../../../shared/core/style/logo.ts';

function blobOf({ kind, base64 }: Logo): Blob {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: `image/${kind}` });
}

interface LogoPictureProps {
  readonly logo: Logo;
  readonly className: string;
}

/** The logo, drawn: the page shows no picture that comes from anywhere else than the app. */
export function LogoPicture({ logo, className }: LogoPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const picture = await createImageBitmap(blobOf(logo)).catch(() => null);
      const target = isGone ? null : canvas.current?.getContext('2d');
      if (!picture || !target) return;
      target.clearRect(0, 0, logo.width, logo.height);
      target.drawImage(picture, 0, 0);
      picture.close();
    };
    void draw();
    return () => {
      isGone = true;
    };
  }, [logo]);
  return (
    <canvas
      ref={canvas}
      className={className}
      width={logo.width}
      height={logo.height}
      role="img"
      aria-label={logo.alt}
    />
  );
}
