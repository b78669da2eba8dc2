// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

/// Makes the built-in catalogues readable under :/i18n. Call it once before a translator is loaded.
void initCatalogues();

} // namespace autospace
