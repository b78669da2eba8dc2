// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QFont>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// The type scale for one text scale: Inter for text, with figures of one width; Bebas Neue for big
/// numbers, codes and titles (Latin only, other scripts fall back to a bold text face); Roboto
/// Condensed for plates.
class Typography : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Typography)
    QML_UNCREATABLE("Fonts come from Theme.fonts")

    Q_PROPERTY(QFont caption MEMBER caption CONSTANT)
    Q_PROPERTY(QFont small MEMBER small CONSTANT)
    Q_PROPERTY(QFont body MEMBER body CONSTANT)
    Q_PROPERTY(QFont strong MEMBER strong CONSTANT)
    Q_PROPERTY(QFont action MEMBER action CONSTANT)
    Q_PROPERTY(QFont heading MEMBER heading CONSTANT)
    Q_PROPERTY(QFont lead MEMBER lead CONSTANT)
    Q_PROPERTY(QFont key MEMBER key CONSTANT)
    Q_PROPERTY(QFont code MEMBER code CONSTANT)
    Q_PROPERTY(QFont digits MEMBER digits CONSTANT)
    Q_PROPERTY(QFont title MEMBER title CONSTANT)
    Q_PROPERTY(QFont number MEMBER number CONSTANT)
    Q_PROPERTY(QFont display MEMBER display CONSTANT)
    Q_PROPERTY(QFont plate MEMBER plate CONSTANT)
    Q_PROPERTY(QFont largePlate MEMBER largePlate CONSTANT)

public:
    Typography(qreal textScale, QObject* parent);

    QFont caption, small, body, strong, action, heading, lead, key;
    QFont code, digits, title, number, display;
    QFont plate, largePlate;
};

} // namespace autospace
