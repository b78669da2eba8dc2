// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace::bench {

// A core's database of a given size: the demo's, with 50 garages of 200 slots each in the manager's organization and the
// given number of bookings spread over them, a stay of four hours every six hours around this moment. Made once a day
// and kept beside the program.
class Dataset {
public:
    static constexpr int garages = 50;
    static constexpr int slotsEach = 200;

    // A fresh copy, with its keys, at the given path, to be used up.
    static void copyTo(const QString& file, qint64 bookings);

private:
    [[nodiscard]] static QString kept(qint64 bookings);
    static void make(const QString& file, qint64 bookings);
};

} // namespace autospace::bench
