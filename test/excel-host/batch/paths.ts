import { HostFault, apiNotFound, itemNotFound } from '../fault';
import { Handle } from './handle';
import type { ArgumentInfo, BatchRequest, PathInfo } from './request';
import type { Session } from './session';

/** Finds the objects that the paths of one request lead to; each path is walked once. */
export class Paths {
  private readonly found = new Map<number, Handle | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly session: Session,
    private readonly root: Handle,
    private readonly newObject: (type: string) => Handle,
  ) {}

  /** The object at a path; null for Excel's null object. */
  at(id: number): Handle | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths?.[String(id)];
    if (!path) throw new HostFault('InvalidObjectPath', `No object path ${String(id)}.`);
    const handle = this.walk(path);
    this.found.set(id, handle);
    return handle;
  }

  /** The arguments of a method, objects in place of their paths. */
  given({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((given, index) => {
      const path = ReferencedObjectPathIds[index];
      if (typeof path !== 'number' || path === 0) return this.nested(given);
      const handle = this.at(path);
      if (handle === null) throw itemNotFound(`the object given as argument ${String(index + 1)}`);
      return handle;
    });
  }

  /** Objects inside of plain arguments travel as `{_ObjectPathId}`. */
  private nested(given: unknown): unknown {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
    if ('_ObjectPathId' in given && typeof given._ObjectPathId === 'number')
      return this.at(given._ObjectPathId);
    return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, this.nested(one)]));
  }

  private walk(path: PathInfo): Handle | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === 1) return this.root;
    if (type === 2) return this.newObject(name);
    if (type === 6) {
      const kept = this.session.references.get(name);
      if (!kept) throw new HostFault('InvalidReference', `The reference ${name} is not valid.`);
      return kept;
    }
    if (type === 7) return null;
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const given = this.given(path.ArgumentInfo);
    if (type === 4) return parent.way(name);
    if (type === 5) return parent.item(given[0]);
    if (type !== 3) throw apiNotFound(`object path of type ${String(type)}`);
    const answer = parent.call(name, given);
    if (answer instanceof Handle) return answer;
    if (typeof answer === 'object' && answer !== null && 'absent' in answer) return null;
    throw apiNotFound(`${parent.className}.${name} as an object`);
  }
}
