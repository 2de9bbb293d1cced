#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer over a function, with the program's arguments as options and corpus folders.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));
