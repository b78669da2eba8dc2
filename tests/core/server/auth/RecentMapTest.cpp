// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/RecentMap.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace autospace;

class RecentMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Against a model: a plain list with the most recent key in front.
    void forgetsTheOldest() {
        QVERIFY(rc::check("the map behaves as a list of recent keys", [] {
            constexpr size_t capacity = 4;
            RecentMap<int> map(capacity);
            std::vector<std::pair<QByteArray, int>> model;
            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(0, 7)));
            int value = 0;
            for (const auto& [action, number] : steps) {
                const QByteArray key = "key" + QByteArray::number(number);
                const auto known = std::ranges::find(model, key, &std::pair<QByteArray, int>::first);
                const bool isKnown = known != model.end();
                if (action == 2) {
                    map.remove(key);
                    if (isKnown) model.erase(known);
                } else if (action == 1 || isKnown) {
                    const int* found = map.find(key);
                    RC_ASSERT((found != nullptr) == isKnown);
                    if (isKnown) {
                        RC_ASSERT(*found == known->second);
                        std::rotate(model.begin(), known, known + 1);
                    }
                } else {
                    RC_ASSERT(map.touch(key) == 0);
                    map.touch(key) = ++value;
                    model.insert(model.begin(), {key, value});
                    if (model.size() > capacity) model.pop_back();
                }
                RC_ASSERT(map.size() == model.size());
            }
        }));
    }
};

QTEST_APPLESS_MAIN(RecentMapTest)
#include "RecentMapTest.moc"
