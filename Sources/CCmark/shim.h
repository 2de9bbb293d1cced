#if __has_include(<cmark.h>)
#include <cmark.h>
#else
#error "libcmark is missing: run ./Scripts/setup, or install libcmark-dev (Debian, Ubuntu) or cmark (Homebrew) and pkg-config"
#endif
