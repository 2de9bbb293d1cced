#if __has_include(<libxml/HTMLparser.h>)
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#else
#error "libxml2 is missing: run ./Scripts/setup, or install libxml2-dev (Debian, Ubuntu) or libxml2 (Homebrew) and pkg-config"
#endif
