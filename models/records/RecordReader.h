// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reading/CacheReader.h"

namespace autospace {

// One consistent look at the cache, on the reading thread.
using RecordReader = CacheReader;

} // namespace autospace
