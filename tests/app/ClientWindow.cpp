// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"

#include <QtCore/QRegularExpression>
#include <QtQml/QQmlProperty>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

// A machine that runs the tests keeps nothing of them in its keychain, nor shows their notices.
void leaveTheDesktopAlone() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

bool isFocusMark(QQuickItem* item) {
    return item->objectName() == "focusMark"_L1 || QByteArrayView(item->metaObject()->className()).startsWith("FocusFrame");
}

} // namespace

ClientWindow::ClientWindow(const QString& stateFolder, const Change& change) {
    leaveTheDesktopAlone();
    // Whatever QML or a layout complains of while the window is used.
    QTest::failOnWarning(QRegularExpression(u"qrc:/|Layouts:|Binding loop"_s));
    StartOptions options;
    options.stateFolder = stateFolder;
    options.language = u"en"_s;
    options.size = {1280, 800};
    if (change) change(options);
    m_application = std::make_unique<Application>(options);
    if (m_application->start()) qFatal("the client does not start");
    if (!QTest::qWaitForWindowActive(&window())) qFatal("the window does not become active");
}

void ClientWindow::bringToFront() {
    window().requestActivate();
    if (!QTest::qWaitForWindowActive(&window())) qFatal("the window does not come to the front");
}

// What is read out is what a person would call it; a field's words are what was typed.
QString ClientWindow::nameOf(QQuickItem* item) {
    if (!item) return {};
    for (const auto* name : {"Accessible.name", "Accessible.description", "title", "text"}) {
        const QVariant value = QQmlProperty(item, QString::fromLatin1(name), qmlContext(item)).read();
        if (const QString text = value.toString(); !text.isEmpty()) return text;
    }
    return {};
}

bool ClientWindow::inSight(const QQuickItem* item) const {
    if (!item || !item->isVisible() || item->width() <= 0 || item->height() <= 0) return false;
    for (const QQuickItem* up = item; up; up = up->parentItem())
        if (up->opacity() < 0.1) return false;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    return place.intersects(QRectF(QPointF(), QSizeF(window().size())));
}

QQuickItem* ClientWindow::find(QQuickItem* within, const std::function<bool(QQuickItem*)>& fits) const {
    // What lies on top is found first.
    QList<QQuickItem*> children = within->childItems();
    std::ranges::stable_sort(children, {}, [](const QQuickItem* child) { return -child->z(); });
    for (QQuickItem* child : children) {
        if (!child->isVisible()) continue;
        if (fits(child) && inSight(child)) return child;
        if (QQuickItem* found = find(child, fits)) return found;
    }
    return nullptr;
}

QQuickItem* ClientWindow::find(const QString& name) const {
    return find(window().contentItem(), [&](QQuickItem* item) { return nameOf(item) == name; });
}

QQuickItem* ClientWindow::wait(const QString& name, int timeoutMs) const {
    QQuickItem* found = nullptr;
    (void)QTest::qWaitFor([&] { return (found = find(name)) != nullptr; }, timeoutMs);
    return found;
}

bool ClientWindow::waitFor(const std::function<bool()>& so, int timeoutMs) { return QTest::qWaitFor(so, timeoutMs); }

bool ClientWindow::waitGone(const QString& name, int timeoutMs) const {
    return QTest::qWaitFor([&] { return find(name) == nullptr; }, timeoutMs);
}

bool ClientWindow::click(const QString& name) {
    // A person waits until it stands still.
    QPointF middle, before(-1, -1);
    for (int i = 0; i < 50 && middle != before; ++i) {
        const QQuickItem* item = wait(name);
        if (!item) return false;
        before = middle;
        middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::qWait(40);
    }
    QTest::mouseMove(&window(), middle.toPoint());
    QTest::mouseClick(&window(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    QTest::qWait(1);
    return true;
}

QString ClientWindow::focusRow() const {
    const auto focused = [](QQuickItem* item) {
        return QQmlProperty(item, u"Accessible.focused"_s, qmlContext(item)).read().toBool();
    };
    return focus() ? nameOf(find(focus(), focused)) : QString();
}

void ClientWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&window(), key, modifiers);
    QTest::qWait(1);
}

// Letter by letter, as QTest has no keys for what is not on a Latin keyboard.
void ClientWindow::type(const QString& text) {
    for (const QChar letter : text) QTest::keyClick(&window(), letter.toLatin1());
    QTest::qWait(1);
}

bool ClientWindow::tabTo(const QString& name, int most) {
    for (int i = 0; i < most; ++i) {
        if (focusName() == name) return true;
        press(Qt::Key_Tab);
    }
    return focusName() == name;
}

QString ClientWindow::focusProblem() const {
    QQuickItem* item = focus();
    if (!item || item == window().contentItem()) return u"nothing has the focus"_s;
    const QString who = u"%1 “%2”"_s.arg(QString::fromLatin1(item->metaObject()->className()), nameOf(item));
    if (!item->isVisible()) return who + u" has the focus and is not visible"_s;
    // The frame is drawn within what has the focus, or by the control around it.
    QQuickItem* around = item;
    for (int up = 0; around && up < 4; ++up, around = around->parentItem())
        if (find(around, isFocusMark)) return {};
    return who + u" has the focus and does not show it"_s;
}

QStringList ClientWindow::words() const {
    QStringList all;
    const auto gather = [&](QQuickItem* item) {
        if (const QString text = item->property("text").toString(); !text.isEmpty() && inSight(item) && !all.contains(text)) all << text;
        return false;
    };
    (void)find(window().contentItem(), gather);
    return all;
}

} // namespace autospace
