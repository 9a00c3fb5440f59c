import { DomUtils, parseDocument } from 'htmlparser2';

type Node = Parameters<typeof DomUtils.getChildren>[0];

/** The headers of a `web.config` for a file of its folder, as IIS sends them: those of a location come on top. */
export function headersOf(config: string): (name: string) => Readonly<Record<string, string>> {
  const [configuration] = named(parseDocument(config, { xmlMode: true }), 'configuration');
  if (!configuration) throw new Error('web.config has no configuration');
  const common = added(configuration);
  const located = named(configuration, 'location').map(
    (location) => [DomUtils.getAttributeValue(location, 'path') ?? '', added(location)] as const,
  );
  return (name) => {
    const there = located.filter(([path]) => name.startsWith(`${path}/`)).map(([, headers]) => headers);
    return Object.assign({}, common, ...there) as Record<string, string>;
  };
}

/** What the custom headers right below an element add. */
function added(element: Node): Readonly<Record<string, string>> {
  const headers = ['system.webServer', 'httpProtocol', 'customHeaders', 'add'].reduce<readonly Node[]>(
    (nodes, name) => nodes.flatMap((node) => named(node, name)),
    [element],
  );
  return Object.fromEntries(
    headers
      .filter(DomUtils.isTag)
      .map((header) => [
        (DomUtils.getAttributeValue(header, 'name') ?? '').toLowerCase(),
        DomUtils.getAttributeValue(header, 'value') ?? '',
      ]),
  );
}

function named(node: Node, name: string) {
  return DomUtils.getChildren(node)
    .filter(DomUtils.isTag)
    .filter((child) => child.name === name);
}
