// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor of start_up: a window with an empty chart, nothing else.
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QChartView>
#include <QMainWindow>

#include <cstdlib>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1440, 900);
    window.show();
    while (QApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) { }
    std::_Exit(0);  // what closing takes is not measured
}
