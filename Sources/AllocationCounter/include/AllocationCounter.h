#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// What was asked of the allocator since the program began, on all threads.
struct AllocationCount {
  /// Calls of `malloc`, `calloc`, `realloc` and the aligned ones.
  uint64_t calls;
  /// Bytes that they asked for; memory that was given back still counts.
  uint64_t bytes;
};

/// Whether allocations are counted on this system (they are with glibc).
bool allocation_count_is_available(void);

/// The count so far.
struct AllocationCount allocation_count(void);

#endif
