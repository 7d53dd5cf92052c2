import type { Statement } from './engine.ts'

const PAGE = 'cursorpage, continuation, cursorid'

const page = (name: string): Statement => ({
  name,
  text: `select ${PAGE} from documentdb_api.${name}($1::text, $2::documentdb_core.bson)`,
})

const write = (name: string): Statement => ({
  name,
  text:
    `select p_result, p_success from documentdb_api.${name}($1::text, $2::documentdb_core.bson, ` +
    '$3::documentdb_core.bsonsequence, $4::text)',
})

const value = (name: string, expression: string): Statement => ({
  name,
  text: `select ${expression} as value`,
})

const DB_SPEC = '($1::text, $2::documentdb_core.bson)'

/** Every function of the engine that the gateway calls. */
export const STATEMENTS = {
  insert: write('insert'),
  update: write('update'),
  delete: write('delete'),
  findAndModify: {
    name: 'find_and_modify',
    text:
      'select p_result, p_success from documentdb_api.find_and_modify' +
      '($1::text, $2::documentdb_core.bson, $3::text)',
  },
  find: page('find_cursor_first_page'),
  aggregate: page('aggregate_cursor_first_page'),
  listCollections: page('list_collections_cursor_first_page'),
  listIndexes: page('list_indexes_cursor_first_page'),
  getMore: {
    name: 'cursor_get_more',
    text:
      'select cursorpage, continuation from documentdb_api.cursor_get_more' +
      '($1::text, $2::documentdb_core.bson, $3::documentdb_core.bson)',
  },
  deleteCursors: value('delete_cursors', 'documentdb_api_internal.delete_cursors($1::bigint[])'),
  count: value('count_query', `documentdb_api.count_query${DB_SPEC}`),
  distinct: value('distinct_query', `documentdb_api.distinct_query${DB_SPEC}`),
  create: value('create_collection', `documentdb_api.create_collection_view${DB_SPEC}`),
  createIndexes: value(
    'create_indexes',
    'documentdb_api_internal.create_indexes_non_concurrently' +
      '($1::text, $2::documentdb_core.bson, true)',
  ),
  dropIndexes: {
    name: 'drop_indexes',
    text: 'call documentdb_api.drop_indexes($1::text, $2::documentdb_core.bson, null)',
  },
  collMod: value(
    'coll_mod',
    'documentdb_api.coll_mod($1::text, $2::text, $3::documentdb_core.bson)',
  ),
  drop: value('drop_collection', 'documentdb_api.drop_collection($1::text, $2::text)'),
  dropDatabase: value('drop_database', 'documentdb_api.drop_database($1::text)'),
  listDatabases: value('list_databases', 'documentdb_api.list_databases($1::documentdb_core.bson)'),
  renameCollection: value(
    'rename_collection',
    'documentdb_api.rename_collection($1::documentdb_core.bson)',
  ),
  dbStats: value('db_stats', 'documentdb_api.db_stats($1::text, $2::float8)'),
  collStats: value('coll_stats', 'documentdb_api.coll_stats($1::text, $2::text, $3::float8)'),
  indexKey: {
    name: 'index_key',
    text:
      'select (i.index_spec).index_name as name, (i.index_spec).index_key as key ' +
      'from documentdb_api_catalog.collection_indexes i ' +
      'join documentdb_api_catalog.collections c using (collection_id) ' +
      'where c.database_name = $1::text and c.collection_name = $2::text ' +
      'and ((i.index_spec).index_name = $3::text or i.index_id = $4::int)',
  },
  validate: value('validate', `documentdb_api.validate${DB_SPEC}`),
} satisfies Record<string, Statement>
