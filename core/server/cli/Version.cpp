// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Version.h"

namespace autospace {

QString coreVersion() { return QStringLiteral(AUTOSPACE_VERSION); }

} // namespace autospace
