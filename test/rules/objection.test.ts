import { objectionTime } from "../../src/rules/objection";

const received = 46_100;

test("the last of 14 days is the 14th after the day of receiving", () => {
  expect(objectionTime(received, 14, received, null)).toEqual({
    last: received + 14,
    left: 14,
    onTime: undefined,
  });
  expect(objectionTime(received, 14, received + 14, null).left).toBe(0);
  expect(objectionTime(received, 14, received + 15, null).left).toBe(-1);
});

test("one that was filed on the last day is in time, on the next day it is late", () => {
  expect(objectionTime(received, 14, received + 30, received + 14).onTime).toBe(true);
  expect(objectionTime(received, 14, received + 30, received + 15).onTime).toBe(false);
});
