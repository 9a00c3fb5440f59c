import { DEPARTMENT, drawnExcel, seedLayout } from './books';

test('dbg', async () => {
  const layout = await seedLayout(DEPARTMENT);
  const { excel, book } = await drawnExcel(layout);
  const answer = excel.answer.bind(excel);
  (excel as any).answer = async (body: string, flags: number) => {
    const t = await answer(body, flags);
    const e = JSON.parse(t);
    if (e.Error) {
      const r = JSON.parse(body);
      const a = r.Actions[e.Error.ActionIndex];
      console.log(
        JSON.stringify(e.Error),
        JSON.stringify(a).slice(0, 400),
        JSON.stringify(r.ObjectPaths[a.ObjectPathId]).slice(0, 300),
      );
    }
    return t;
  };
  console.log(JSON.stringify(await book.tables()).slice(0, 600));
  console.log(
    JSON.stringify(
      await book.apply([
        { kind: 'cell', table: 'PL_I', task: 'I.1', column: 'status', before: null, after: 'Hoàn thành' },
      ]),
    ).slice(0, 600),
  );
  console.log(
    JSON.stringify(
      await book.apply([
        { kind: 'cell', table: 'PL_I', task: 'I.1', column: 'note', before: null, after: '1.2' },
      ]),
    ).slice(0, 600),
  );
  console.log(
    excel.trips.map((t) => [t.actions.length, t.requestBytes, t.responseBytes, t.fault, t.isCleanUp]),
  );
});
