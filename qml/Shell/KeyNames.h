// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// Names of pressed keys, as shortcuts are stored.
class KeyNames : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Key and modifiers of a key event as portable text, such as "Ctrl+Shift+C"; empty for a key that
    /// cannot stand alone (Shift, Ctrl, a dead key).
    Q_INVOKABLE [[nodiscard]] static QString sequence(int key, int modifiers);
};

} // namespace autospace
