import { join } from 'node:path';
import {
  Application,
  DeclarationReflection,
  type DocumentReflection,
  type PageEvent,
  type ProjectReflection,
  ReflectionKind,
  Renderer,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';
import { addImportPath, withTopBar } from './page-parts.ts';
import { root } from './root.ts';

/** Renders the reference and the guides as typedoc.json says, and gives what it knows of them. */
export async function buildReference(): Promise<ProjectReflection> {
  const app = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.json') }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => nameForReaders(project));
  app.renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    page.contents = withTopBar(addImportPath(page.contents ?? '', importPathOf(page)), page.url);
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('the sources could not be read');
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('the reference has faults: see above');
  return project;
}

/** Addresses stay what file names make them; what is read is the heading of a guide and the path of an import. */
function nameForReaders(project: ProjectReflection): void {
  for (const guide of project.documents ?? []) guide.name = headingOf(guide);
  for (const module of project.getChildrenByKind(ReflectionKind.Module))
    module.name = importPath(module.name);
}

function headingOf({ name, content }: DocumentReflection): string {
  const heading = /^\s*# (.+)\n/.exec(content[0]?.text ?? '');
  if (heading === null) throw new Error(`${name} does not begin with a heading`);
  return heading[1]!;
}

/** The path from which what a page describes is imported. */
function importPathOf({
  model,
}: PageEvent): { name: string; path: string; isType: boolean } | undefined {
  if (!(model instanceof DeclarationReflection)) return undefined;
  const { parent } = model;
  if (parent === undefined || !parent.kindOf(ReflectionKind.Module)) return undefined;
  const isType = model.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]);
  return { name: model.name, path: parent.name, isType };
}

const importPath = (module: string): string =>
  module === 'halfhour' || module === 'index' ? 'halfhour' : `halfhour/${module}`;
