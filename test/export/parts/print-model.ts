import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { modelBrief } from './model-brief.ts';

process.stdout.write((await exportDocx(modelBrief)).bytes);
