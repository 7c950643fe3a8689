// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace evenhost::editors {
class AmountField;
}

namespace evenhost::walkthrough {

class Meeting;

/// One live control: a driver's name, its value in a field one can type into, and two buttons that step it.
class DriverControl : public QWidget
{
    Q_OBJECT

public:
    DriverControl(Meeting* meeting, std::string path, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] editors::AmountField* field() const { return m_field; }
    /// Takes name and value from the meeting again.
    void refresh();
    /// Length of one design pixel of the page.
    void setUnit(double unit);
    void stepBy(int steps);

private:
    Meeting* m_meeting;
    std::string m_path;
    QLabel* m_label;
    QPushButton* m_less;
    editors::AmountField* m_field;
    QPushButton* m_more;
};

/// The page's live controls, over the room that the page leaves for them.
class DriverBar : public QWidget
{
    Q_OBJECT

public:
    explicit DriverBar(Meeting* meeting, QWidget* parent = nullptr);

    /// Shows the drivers of the meeting's page; controls that stay keep the cursor.
    void refresh();
    void place(const QRectF& area, double unit);
    [[nodiscard]] DriverControl* control(const std::string& path) const;

private:
    void arrange();

    Meeting* m_meeting;
    std::vector<DriverControl*> m_controls;
    double m_unit = 1.0;
};

} // namespace evenhost::walkthrough
