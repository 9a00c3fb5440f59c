import { HostFault, apiNotFound, invalidArgument } from '../fault';
import { Handle, type Answer, type Json } from './handle';
import { Paths } from './paths';
import { query } from './query';
import type { ActionInfo, BatchRequest } from './request';
import type { Session } from './session';

/** The answer to one request, as it travels. */
export interface BatchAnswer {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location: null;
  } | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
}

/** A fault that is to be raised in place of an action. */
export type Planned = (actionIndex: number, action: ActionInfo) => HostFault | null;

const NULL_OBJECT: Json = { _IsNull: true };

/** Runs the actions of a request in order, up to the first that fails; what ran before it stays. */
export function answerBatch(
  request: BatchRequest,
  session: Session,
  root: Handle,
  newObject: (type: string) => Handle,
  planned: Planned,
): BatchAnswer {
  const paths = new Paths(request, session, root, newObject);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of (request.Actions ?? []).entries()) {
    try {
      const fault = planned(index, action);
      if (fault) throw fault;
      const value = act(action, request, paths, session, traces);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      const { code, message, httpStatusCode } = fault;
      return {
        Error: {
          Code: code,
          Message: message,
          ActionIndex: index,
          HttpStatusCode: httpStatusCode,
          Location: null,
        },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Error: null, Results: results, TraceIds: traces };
}

function act(
  action: ActionInfo,
  request: BatchRequest,
  paths: Paths,
  session: Session,
  traces: number[],
): Json | undefined {
  if (action.ActionType === 5) {
    traces.push(action.Id);
    return null;
  }
  const handle = paths.at(action.ObjectPathId);
  if (handle === null) return onNullObject(action);
  switch (action.ActionType) {
    case 1:
      return identityOf(handle, action.ObjectPathId, request, session);
    case 2:
      return query(handle, action.QueryInfo);
    case 3:
      return valueOf(handle.call(action.Name, paths.given(action.ArgumentInfo)));
    case 4:
      handle.write(action.Name, paths.given(action.ArgumentInfo)[0]);
      return undefined;
    case 9:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) handle.write(name, value);
      return undefined;
    default:
      throw apiNotFound(`action of type ${String(action.ActionType)}`);
  }
}

/** Loading what is not there says so; anything else asked of it fails. */
function onNullObject({ ActionType, Name }: ActionInfo): Json {
  if (ActionType === 1 || ActionType === 2 || Name === '_KeepReference') return null;
  throw new HostFault('InvalidOperation', `${Name}: the object doesn't exist (null object).`);
}

function identityOf(handle: Handle, path: number, request: BatchRequest, session: Session): Json {
  const isKept =
    request.AutoKeepReference === true ||
    (request.Actions ?? []).some((one) => one.ObjectPathId === path && one.Name === '_KeepReference');
  const isReference = handle.className === 'Range' || handle.className === 'RangeAreas';
  return isReference ? (isKept ? { _ReferenceId: session.keep(handle) } : {}) : handle.identity();
}

function valueOf(answer: Answer): Json | undefined {
  if (answer === undefined) return undefined;
  if (answer instanceof Handle)
    throw invalidArgument('a method that answers an object was used as one that does not');
  if (typeof answer === 'object' && answer !== null && 'absent' in answer) return NULL_OBJECT;
  return answer as Json;
}
