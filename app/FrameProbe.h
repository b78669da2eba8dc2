// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <functional>

namespace autospace {

/// Says on standard output when the window first shows what was waited for ("first frame"), then scrolls its longest
/// table at 60 steps a second and says how long the frames took ("frames p50 16.7 p99 17.1", milliseconds). For
/// measurements from outside; a window without a table is drawn anew as often, so that it can stand beside.
class FrameProbe final : public QObject {
    Q_OBJECT
public:
    /// ready: asked before each frame is handed over to be drawn, until it holds; that frame is the first one.
    FrameProbe(QQuickWindow& window, std::function<bool()> ready, QObject* parent = nullptr);

private:
    void onFrame();
    void scroll();
    void step();
    void turnWheel();
    void onScrolledFrame();

    QQuickWindow& m_window;
    std::function<bool()> m_ready;
    bool m_whole = false; // the frame that is being drawn has what is waited for
    QTimer m_pace;
    QElapsedTimer m_sinceFrame;
    QList<double> m_frames; // ms
    QQuickItem* m_table = nullptr;
};

} // namespace autospace
