import { z } from 'zod'

/** The version of the issue model that this package writes and reads. Older ones are migrated. */
export const SCHEMA_VERSION = 1

/** The first key of each file. */
export const schemaVersion = z
  .literal(SCHEMA_VERSION)
  .meta({ description: 'Phiên bản của mô hình dữ liệu, hiện là 1', examples: [SCHEMA_VERSION] })
