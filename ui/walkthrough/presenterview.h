// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace evenhost::walkthrough {

class Meeting;
class PageView;

/// What the presenter sees on the laptop while the room sees the page: this page and the next, notes, the time.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterView(Meeting* meeting, QWidget* parent = nullptr);

    void refresh();

signals:
    /// A key that turns pages or ends the meeting; the meeting's window knows what it does.
    void keyPressed(QKeyEvent* event);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showTime();

    Meeting* m_meeting;
    PageView* m_now;
    PageView* m_next;
    QLabel* m_place;
    QLabel* m_nextHead;
    QLabel* m_time;
    QPlainTextEdit* m_notes;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace evenhost::walkthrough
