#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <string.h>

// The extensions' node types are variables, given at registration: read them through functions.
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;

static inline cmark_node_type ccmark_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type ccmark_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type ccmark_table_cell(void) { return CMARK_NODE_TABLE_CELL; }

static inline size_t ccmark_length(const char *text) { return strlen(text); }
