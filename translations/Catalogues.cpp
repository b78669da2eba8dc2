// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Catalogues.h"

#include <QtCore/QtGlobal>

// Q_INIT_RESOURCE cannot stand inside a namespace.
static void initResource() { Q_INIT_RESOURCE(autospace_translations); }

namespace autospace {

void initCatalogues() { initResource(); }

} // namespace autospace
