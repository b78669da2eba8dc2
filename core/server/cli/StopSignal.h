// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace autospace {

// Turns the system's wish that the program ends (SIGTERM, SIGINT) into a Qt signal in the event loop. One per process.
class StopSignal final : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject* parent = nullptr);
    ~StopSignal() override;
    Q_DISABLE_COPY_MOVE(StopSignal)

Q_SIGNALS:
    void requested();

private:
    int m_read = -1;
};

} // namespace autospace
