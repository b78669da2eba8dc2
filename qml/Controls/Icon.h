// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace autospace {

/// A line icon of resources/icons by its name, drawn in one colour, sharp at every size and on every
/// scene graph. An unknown name draws nothing and warns.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// Draws arrows and chevrons the other way round where text runs from right to left.
    Q_PROPERTY(bool mirror READ mirror WRITE setMirror NOTIFY mirrorChanged)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] bool mirror() const { return m_mirror; }
    void setMirror(bool mirror);

    void paint(QPainter* painter) override;

    /// The names of all icons, for the gallery and the tests.
    Q_INVOKABLE static QStringList names();

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void mirrorChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    bool m_mirror = false;
};

} // namespace autospace
