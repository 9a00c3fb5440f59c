export { run } from '../cli/edits/run';
