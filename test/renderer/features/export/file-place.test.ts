import { describe, expect, it } from 'vitest';
import { suggestedPath, withEnding } from '../../../../renderer/features/export/file-place.ts';

describe('the place of an exported file', () => {
  it('is the folder for exports and the name of the report', () => {
    expect(suggestedPath('/home/me/Documents/Upfront', 'Card payments 47 min.docx')).toBe(
      '/home/me/Documents/Upfront/Card payments 47 min.docx',
    );
    expect(suggestedPath('C:\\Users\\me\\Documents', 'Card payments.md')).toBe(
      'C:\\Users\\me\\Documents\\Card payments.md',
    );
  });

  it('follows the format that is chosen after it was typed', () => {
    expect(withEnding('/tmp/brief.docx', 'txt')).toBe('/tmp/brief.txt');
    expect(withEnding(' /tmp/brief.v2 ', 'docx')).toBe('/tmp/brief.v2.docx');
    expect(withEnding('  ', 'docx')).toBe('');
  });
});
