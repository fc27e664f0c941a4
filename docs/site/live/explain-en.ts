export { explain as explainSteps } from 'halfhour';
