// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FrameProbe.h"

#include <QtQuick/QQuickItem>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autospace {

namespace {

constexpr qsizetype framesWanted = 300;
constexpr double pixelsPerStep = 24;

void print(const char* line) {
    std::puts(line);
    std::fflush(stdout);
}

double heightOf(const QObject* list) { return list->property("contentHeight").toDouble(); }

void collectLists(QQuickItem* item, QList<QObject*>& lists) {
    if (item->inherits("QQuickListView") && item->isVisible()) lists << item;
    for (QQuickItem* child : item->childItems())
        collectLists(child, lists);
}

} // namespace

FrameProbe::FrameProbe(QQuickWindow& window, std::function<bool()> ready, QObject* parent)
    : QObject(parent), m_window(window), m_ready(std::move(ready)) {
    m_pace.setTimerType(Qt::PreciseTimer);
    m_pace.setInterval(16ms);
    connect(&m_pace, &QTimer::timeout, this, &FrameProbe::step);
    connect(&m_window, &QQuickWindow::frameSwapped, this, &FrameProbe::onFrame, Qt::QueuedConnection);
}

bool FrameProbe::listsHaveRows(const QObject& root) {
    const auto objects = root.findChildren<QObject*>();
    bool any = false;
    for (const QObject* object : objects) {
        if (!object->inherits("autospace::RecordListModel")) continue;
        any = true;
        const int state = object->property("state").toInt(); // Closed, Loading come first
        if (state < 2) return false;
    }
    return any;
}

void FrameProbe::onFrame() {
    if (m_next) {
        disconnect(&m_window, &QQuickWindow::frameSwapped, this, &FrameProbe::onFrame);
        print("first frame");
        QTimer::singleShot(1s, this, &FrameProbe::scroll);
        return;
    }
    m_next = m_ready();
    // Asking looks at every object of the window, which must not keep what is waited for from coming.
    QTimer::singleShot(m_next ? 0ms : 10ms, &m_window, &QQuickWindow::update);
}

void FrameProbe::scroll() {
    QList<QObject*> lists;
    collectLists(m_window.contentItem(), lists);
    const auto longest = std::ranges::max_element(lists, {}, heightOf);
    m_list = longest == lists.end() ? nullptr : *longest;
    connect(&m_window, &QQuickWindow::frameSwapped, this, &FrameProbe::onScrolledFrame, Qt::QueuedConnection);
    m_sinceFrame.start();
    m_pace.start();
}

void FrameProbe::step() {
    if (m_list) m_list->setProperty("contentY", m_list->property("contentY").toDouble() + pixelsPerStep);
    m_window.update();
}

void FrameProbe::onScrolledFrame() {
    m_frames << static_cast<double>(m_sinceFrame.nsecsElapsed()) / 1e6;
    m_sinceFrame.start();
    if (m_frames.size() < framesWanted) return;
    m_pace.stop();
    disconnect(&m_window, nullptr, this, nullptr);
    std::ranges::sort(m_frames);
    std::printf("frames p50 %.2f p99 %.2f\n", m_frames[framesWanted / 2], m_frames[framesWanted * 99 / 100]);
    std::fflush(stdout);
}

} // namespace autospace
