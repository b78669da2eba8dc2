// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace autospace {

/// Registers the built-in typefaces with the application, once. Returns the names of the files that
/// could not be loaded; text then falls back to the system's faces.
QStringList loadFonts();

} // namespace autospace
