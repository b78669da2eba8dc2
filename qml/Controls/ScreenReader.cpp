// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/ScreenReader.h"

namespace autospace {

ScreenReader::ScreenReader(QObject* parent) : QObject(parent) { QAccessible::installActivationObserver(this); }

ScreenReader::~ScreenReader() { QAccessible::removeActivationObserver(this); }

void ScreenReader::accessibilityActiveChanged(bool) { Q_EMIT activeChanged(); }

} // namespace autospace
