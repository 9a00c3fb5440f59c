import { opened, seedBook } from '../edit/books';
import { updateContract } from './updateContract';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seedBook();
});

updateContract('files', {
  open: () => Promise.resolve(opened(bytes)),
  content: (book) => Promise.resolve(book.content()),
});
