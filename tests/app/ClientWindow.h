// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"

#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <functional>

namespace autospace {

/// The client's real window on a state folder of its own, used as a person uses it: by keys and clicks on
/// what is in sight. Things are found by the words that they show or are read out with.
class ClientWindow {
public:
    using Change = std::function<void(StartOptions&)>;
    explicit ClientWindow(const QString& stateFolder, const Change& change = {});

    [[nodiscard]] QQuickWindow& window() const { return *m_application->window(); }
    [[nodiscard]] QQuickItem* focus() const { return window().activeFocusItem(); }
    [[nodiscard]] QString focusName() const { return nameOf(focus()); }
    /// Empty when something in sight has the focus and shows it by a frame; else what is wrong.
    [[nodiscard]] QString focusProblem() const;

    /// Before the window of another client, to which keys would go.
    void bringToFront();
    /// What is read out of the row of a table that has the focus.
    [[nodiscard]] QString focusRow() const;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Tab until what has this name has the focus; false when it is not reached.
    [[nodiscard]] bool tabTo(const QString& name, int most = 60);

    /// In sight and of that name (its words, or what a screen reader says); null when there is none.
    [[nodiscard]] QQuickItem* find(const QString& name) const;
    /// Waits until it is in sight.
    [[nodiscard]] QQuickItem* wait(const QString& name, int timeoutMs = 10'000) const;
    [[nodiscard]] static bool waitFor(const std::function<bool()>& so, int timeoutMs = 10'000);
    /// Waits until nothing of that name is in sight.
    [[nodiscard]] bool waitGone(const QString& name, int timeoutMs = 10'000) const;
    /// Clicks the middle of what has this name; false when it does not come into sight.
    [[nodiscard]] bool click(const QString& name);
    /// Every word in sight, for the message of a failing test.
    [[nodiscard]] QStringList words() const;

    [[nodiscard]] static QString nameOf(QQuickItem* item);

private:
    [[nodiscard]] bool inSight(const QQuickItem* item) const;
    [[nodiscard]] QQuickItem* find(QQuickItem* within, const std::function<bool(QQuickItem*)>& fits) const;

    std::unique_ptr<Application> m_application;
};

} // namespace autospace
