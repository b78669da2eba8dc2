// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FrameProbe.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QWheelEvent>
#include <QtQuick/QQuickItem>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autospace {

namespace {

constexpr qsizetype framesWanted = 300;
constexpr int pixelsPerStep = 24;

void print(const char* line) {
    std::puts(line);
    std::fflush(stdout);
}

double rowsOf(const QQuickItem* table) { return table->property("count").toDouble(); }

bool isTable(const QQuickItem* item) {
    const QByteArrayView type(item->metaObject()->className());
    return item->isVisible() && (type.startsWith("DataTable") || type.startsWith("TimelineView"));
}

void collectTables(QQuickItem* item, QList<QQuickItem*>& tables) {
    if (isTable(item)) tables << item;
    for (QQuickItem* child : item->childItems())
        collectTables(child, tables);
}

} // namespace

FrameProbe::FrameProbe(QQuickWindow& window, std::function<bool()> ready, QObject* parent)
    : QObject(parent), m_window(window), m_ready(std::move(ready)) {
    m_pace.setTimerType(Qt::PreciseTimer);
    m_pace.setInterval(16ms);
    connect(&m_pace, &QTimer::timeout, this, &FrameProbe::step);
    // What is there before the items are handed over to be drawn is in the frame.
    connect(&m_window, &QQuickWindow::afterAnimating, this, [this] { m_whole = m_whole || m_ready(); });
    connect(&m_window, &QQuickWindow::frameSwapped, this, &FrameProbe::onFrame, Qt::QueuedConnection);
}

void FrameProbe::onFrame() {
    if (m_whole) {
        disconnect(&m_window, nullptr, this, nullptr);
        print("first frame");
        QTimer::singleShot(1s, this, &FrameProbe::scroll);
        return;
    }
    // Drawing without end must not keep what is waited for from coming.
    QTimer::singleShot(5ms, &m_window, &QQuickWindow::update);
}

void FrameProbe::scroll() {
    QList<QQuickItem*> tables;
    collectTables(m_window.contentItem(), tables);
    const auto longest = std::ranges::max_element(tables, {}, rowsOf);
    m_table = longest == tables.end() ? nullptr : *longest;
    connect(&m_window, &QQuickWindow::frameSwapped, this, &FrameProbe::onScrolledFrame, Qt::QueuedConnection);
    m_sinceFrame.start();
    m_pace.start();
}

void FrameProbe::step() {
    if (m_table) turnWheel();
    m_window.update();
}

// As a person does it, over the middle of the rows.
void FrameProbe::turnWheel() {
    const QPointF place = m_table->mapToScene({m_table->width() / 2, m_table->height() / 2});
    QWheelEvent turn(place, m_window.mapToGlobal(place), {0, -pixelsPerStep}, {0, -pixelsPerStep}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QGuiApplication::sendEvent(&m_window, &turn);
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
