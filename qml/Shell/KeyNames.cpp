// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Shell/KeyNames.h"

#include <QtGui/QKeySequence>

namespace autospace {

QString KeyNames::sequence(int key, int modifiers) {
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0: return {};
    default: break;
    }
    const auto held = Qt::KeyboardModifiers(modifiers) &
                      (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key))).toString(QKeySequence::PortableText);
}

} // namespace autospace
