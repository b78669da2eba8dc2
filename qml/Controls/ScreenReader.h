// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QAccessible>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// Whether something reads the window out, a screen reader for instance: what costs much to word and is only
/// ever read out is worded for it alone.
class ScreenReader : public QObject, private QAccessible::ActivationObserver {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
public:
    explicit ScreenReader(QObject* parent = nullptr);
    ~ScreenReader() override;

    [[nodiscard]] bool isActive() const { return QAccessible::isActive(); }

Q_SIGNALS:
    void activeChanged();

private:
    void accessibilityActiveChanged(bool active) override;
};

} // namespace autospace
