#if __has_include(<libxml/HTMLparser.h>)
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose C headers clash with the ICU that Foundation brings. Nothing of it is used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#else
#error "libxml2 is missing: run ./Scripts/setup, or install libxml2-dev (Debian, Ubuntu) or libxml2 (Homebrew) and pkg-config"
#endif
