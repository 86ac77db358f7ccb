import { launchUpfront } from './launch.ts';
import { goThroughPictures } from './manual-pictures.ts';

/** Takes the pictures of the manual anew, by the steps with which the suite checks that they are not stale. */
const app = await launchUpfront();
try {
  const shown = await goThroughPictures(await app.open(), true);
  console.log(`Taken: ${Object.keys(shown).join(', ')}`);
} finally {
  await app.close();
}
