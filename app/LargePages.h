// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

/// Lets the first tens of megabytes of the heap come in pages of two megabytes where the system can (Linux, glibc): what
/// a window is made of is some ten thousand small pages otherwise, each with a fault of its own. Only what is used is
/// taken. To be called before anything else.
void useLargePagesForTheHeap();

} // namespace autospace
