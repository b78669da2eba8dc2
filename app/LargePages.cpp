// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LargePages.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <cstdint>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace autospace {

#ifdef __GLIBC__

void useLargePagesForTheHeap() {
    constexpr std::uintptr_t page = 2 * 1024 * 1024;
    constexpr int room = 48 * 1024 * 1024;
    // Where malloc comes to by itself once a large block was freed; naming a padding alone would keep it from there.
    mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 64 * 1024 * 1024);
    mallopt(M_TOP_PAD, room);
    const auto from = reinterpret_cast<std::uintptr_t>(sbrk(0));
    void* volatile more = std::malloc(512 * 1024); // than the heap has, so that it grows by the room
    std::free(more);
    const auto to = reinterpret_cast<std::uintptr_t>(sbrk(0));
    mallopt(M_TOP_PAD, 1024 * 1024);
    const std::uintptr_t first = (from + page - 1) / page * page, last = to / page * page;
    // A system without them says so, and small ones do.
    if (first < last) (void)madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
}

#else

void useLargePagesForTheHeap() {}

#endif

} // namespace autospace
